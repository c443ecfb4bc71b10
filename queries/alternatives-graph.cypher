// Projects that are compared with each other, to look at
// @param limit integer = 150 — how many comparisons at the most
// @returns one, alternative, other
MATCH (one:Project)-[alternative:ALTERNATIVE_TO]->(other:Project)
RETURN one, alternative, other
ORDER BY one.name, other.name, alternative.episode
LIMIT $limit
