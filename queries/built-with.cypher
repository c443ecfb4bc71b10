// What is built on a project or technology
// @param thing string = "Redis" — its name
// @returns project, steps
MATCH path = (t:Entity {name: $thing})<-[:BASED_ON*1..4]-(p:Project)
RETURN p.name AS project, min(length(path)) AS steps
ORDER BY steps, project
