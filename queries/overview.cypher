// How many things of each type there are, and how often they are mentioned
// @returns type, things, mentions
MATCH (n:Entity)
OPTIONAL MATCH (n)<-[m:MENTIONS]-(:Episode)
WITH n, sum(coalesce(m.count, 0)) AS mentions
UNWIND [label IN labels(n) WHERE label <> 'Entity'] AS type
RETURN type, count(*) AS things, sum(mentions) AS mentions
ORDER BY things DESC, type
