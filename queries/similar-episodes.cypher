// Episodes that speak of the same things as this one
// @param episode string = "Kafka Without Tears" — its title
// @param limit integer = 10 — how many episodes at the most
// @returns episode, date, shared, likeness
MATCH (e:Entity:Episode {name: $episode})-[:MENTIONS]->(n:Entity)<-[:MENTIONS]-(other:Episode)
WHERE other.id <> e.id AND NOT n:Podcast
WITH e, other, count(DISTINCT n) AS shared
MATCH (other)-[:MENTIONS]->(theirs:Entity)
WITH e, other, shared, count(DISTINCT theirs) AS theirs
MATCH (e)-[:MENTIONS]->(own:Entity)
WITH other, shared, theirs, count(DISTINCT own) AS own
RETURN other.name AS episode, other.date AS date, shared, round(1000.0 * shared / (own + theirs - shared)) / 1000 AS likeness
ORDER BY likeness DESC, shared DESC, episode
LIMIT $limit
