// To review: names that are not certain, with what was heard for them
// @param below number = 0.7 — confidence under which a name is doubtful
// @param limit integer = 100 — how many names at the most
// @returns type, name, heard, confidence, episodes
MATCH (n:Entity)
WHERE n.confidence < $below
OPTIONAL MATCH (n)<-[:MENTIONS]-(e:Episode)
WITH n, count(DISTINCT e) AS episodes
UNWIND [label IN labels(n) WHERE label <> 'Entity'] AS type
RETURN type, n.name AS name, n.aliases AS heard, n.confidence AS confidence, episodes
ORDER BY confidence, type, name
LIMIT $limit
