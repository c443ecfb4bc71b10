// To review: what was heard for one thing is the name of another of the same type
// @param limit integer = 100 — how many pairs at the most
// @returns heard, for, other, episodes
MATCH (n:Entity)
WHERE size(n.aliases) > 0
UNWIND n.aliases AS alias
MATCH (other:Entity {name: toString(alias)})
WHERE other.id <> n.id AND labels(other) = labels(n)
OPTIONAL MATCH (n)<-[m:MENTIONS]-(e:Episode)
WHERE alias IN m.heard
RETURN alias AS heard, n.name AS for, other.id AS other, count(DISTINCT e) AS episodes
ORDER BY heard, for, other
LIMIT $limit
