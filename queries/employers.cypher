// Who works or worked where, in which role
// @param limit integer = 200 — how many rows at the most
// @returns person, organisation, role, past, episode, quote
MATCH (p:Person)-[works:WORKS_FOR]->(o:Organisation)
MATCH (source:Entity:Episode {id: works.episode})
RETURN p.name AS person, o.name AS organisation, works.role AS role, coalesce(works.past, false) AS past,
  source.name AS episode, works.quotes[0] AS quote
ORDER BY person, organisation, episode
LIMIT $limit
