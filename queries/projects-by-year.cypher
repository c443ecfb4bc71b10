// The projects that were talked about most, year by year
// @param top integer = 10 — how many projects a year
// @returns year, project, mentions, episodes
MATCH (e:Episode)-[m:MENTIONS]->(p:Project)
WHERE e.date IS NOT NULL
WITH substring(e.date, 0, 4) AS year, p, sum(m.count) AS mentions, count(*) AS episodes
ORDER BY year, mentions DESC, episodes DESC, p.name
WITH year, collect({project: p.name, mentions: mentions, episodes: episodes}) AS projects
WITH year, projects[0..$top] AS projects
UNWIND projects AS row
RETURN year, row.project AS project, row.mentions AS mentions, row.episodes AS episodes
ORDER BY year, mentions DESC, episodes DESC, project
