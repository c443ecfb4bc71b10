// What an episode names for the first time: no earlier episode has it, nor one whose date is not known
// @param episode string = "Kafka Without Tears" — its title
// @returns type, name, mentions
MATCH (e:Entity:Episode {name: $episode})-[m:MENTIONS]->(n:Entity)
OPTIONAL MATCH (n)<-[:MENTIONS]-(other:Episode)
WHERE other.id <> e.id AND (e.date IS NULL OR other.date IS NULL OR other.date < e.date)
WITH n, m, count(other) AS earlier
WHERE earlier = 0
UNWIND [label IN labels(n) WHERE label <> 'Entity'] AS type
RETURN type, n.name AS name, m.count AS mentions
ORDER BY type, name
