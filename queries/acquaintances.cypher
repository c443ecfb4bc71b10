// Who knows whom, to look at
// @param limit integer = 200 — how many pairs at the most
// @returns one, knows, other
MATCH (one:Person)-[knows:KNOWS]->(other:Person)
RETURN one, knows, other
ORDER BY one.name, other.name, knows.episode
LIMIT $limit
