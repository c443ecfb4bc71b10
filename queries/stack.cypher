// What somebody, a company or a project uses
// @param name string = "Lanternfish" — name of the person, organisation or project
// @returns thing, past, episode, quote
MATCH (n:Entity {name: $name})-[uses:USES]->(thing:Entity)
MATCH (source:Entity:Episode {id: uses.episode})
RETURN thing.name AS thing, coalesce(uses.past, false) AS past, source.name AS episode, uses.quotes[0] AS quote
ORDER BY thing, episode
