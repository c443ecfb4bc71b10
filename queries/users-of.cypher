// Who uses a project or technology
// @param thing string = "Apache Kafka" — its name
// @returns who, past, episode, quote
MATCH (t:Entity {name: $thing})<-[uses:USES]-(who:Entity)
MATCH (source:Entity:Episode {id: uses.episode})
RETURN who.name AS who, coalesce(uses.past, false) AS past, source.name AS episode, uses.quotes[0] AS quote
ORDER BY who, episode
