// Who created what, to look at
// @param limit integer = 150 — how many rows at the most
// @returns maker, created, project
MATCH (maker:Entity)-[created:CREATED]->(project:Project)
RETURN maker, created, project
ORDER BY project.name, maker.name, created.episode
LIMIT $limit
