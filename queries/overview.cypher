// How many things of each type there are
// @returns type, things
MATCH (n:Entity)
UNWIND [label IN labels(n) WHERE label <> 'Entity'] AS type
RETURN type, count(*) AS things
ORDER BY things DESC, type
