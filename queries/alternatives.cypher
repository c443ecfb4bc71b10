// Alternatives to a project that were discussed, and the words
// @param project string = "Apache Kafka" — its name
// @returns alternative, episode, line, quote
MATCH (p:Entity:Project {name: $project})-[alternative:ALTERNATIVE_TO]-(other:Project)
MATCH (source:Entity:Episode {id: alternative.episode})
UNWIND range(0, size(alternative.quotes) - 1) AS i
RETURN other.name AS alternative, source.name AS episode, alternative.lines[i] AS line, alternative.quotes[i] AS quote
ORDER BY alternative, episode, line, quote
