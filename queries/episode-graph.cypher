// Everything that an episode claims, to look at
// @param episode string = "Kafka Without Tears" — its title
// @param limit integer = 300 — how many relations at the most
// @returns source, relation, target
MATCH (e:Entity:Episode {name: $episode})-[:MENTIONS]->(source:Entity)-[relation]->(target:Entity)
WHERE relation.episode = e.id
RETURN source, relation, target
ORDER BY source.name, type(relation), target.name
LIMIT $limit
