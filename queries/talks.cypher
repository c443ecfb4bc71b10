// Who gave which talk, and where
// @returns person, talk, event, episode, quote
MATCH (p:Person)-[gave:GAVE]->(t:Talk)
OPTIONAL MATCH (t)-[:PRESENTED_AT]->(e:Event)
MATCH (source:Entity:Episode {id: gave.episode})
RETURN DISTINCT p.name AS person, t.name AS talk, e.name AS event, source.name AS episode, gave.quotes[0] AS quote
ORDER BY person, talk, event, episode
