// In which episodes something is named, the oldest first
// @param name string = "Redis" — its name
// @returns episode, date, mentions, line, heard
MATCH (n:Entity {name: $name})<-[m:MENTIONS]-(e:Episode)
RETURN e.name AS episode, e.date AS date, m.count AS mentions, m.lines[0] AS line, m.heard AS heard
ORDER BY date, episode
