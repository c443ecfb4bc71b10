// Guests by the number of episodes they were on
// @param limit integer = 25 — how many guests at the most
// @returns guest, episodes, first, last
MATCH (p:Person)-[:GUEST_ON]->(e:Episode)
RETURN p.name AS guest, count(DISTINCT e) AS episodes, min(e.date) AS first, max(e.date) AS last
ORDER BY episodes DESC, guest
LIMIT $limit
