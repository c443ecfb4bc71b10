// Projects that come up in the same episodes as a project
// @param project string = "Celery" — its name
// @param limit integer = 25 — how many projects at the most
// @returns project, episodes, mentions
MATCH (p:Entity:Project {name: $project})<-[:MENTIONS]-(e:Episode)
WITH DISTINCT p, e
MATCH (e)-[m:MENTIONS]->(other:Project)
WHERE other.id <> p.id
RETURN other.name AS project, count(DISTINCT e) AS episodes, sum(m.count) AS mentions
ORDER BY episodes DESC, mentions DESC, project
LIMIT $limit
