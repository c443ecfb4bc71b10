// What a project is built on, to look at
// @param project string = "Sentry" — its name
// @returns path
MATCH path = (p:Entity:Project {name: $project})-[:BASED_ON*1..4]->(thing:Entity)
RETURN path
ORDER BY length(path), thing.name
LIMIT 200
