// To review: things that one episode names once, and of which nothing is said
// @param limit integer = 100 — how many things at the most
// @returns type, name, confidence, episode, line, quote
MATCH (n:Entity)<-[m:MENTIONS]-(e:Episode)
WHERE m.count = 1 AND COUNT { (n)--() } = 1
UNWIND [label IN labels(n) WHERE label <> 'Entity'] AS type
RETURN type, n.name AS name, n.confidence AS confidence, e.name AS episode, m.lines[0] AS line, m.quotes[0] AS quote
ORDER BY confidence, type, name
LIMIT $limit
