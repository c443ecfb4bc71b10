// What was said about somebody or something, where and when
// @param name string = "Celery" — its name
// @param limit integer = 200 — how many quotes at the most
// @returns episode, date, line, time, speaker, relation, quote
MATCH (n:Entity {name: $name})-[r]-(:Entity)
WHERE r.quotes IS NOT NULL
MATCH (e:Entity:Episode {id: r.episode})
UNWIND range(0, size(r.quotes) - 1) AS i
RETURN DISTINCT e.name AS episode, e.date AS date, r.lines[i] AS line, r.times[i] AS time, r.speakers[i] AS speaker,
  type(r) AS relation, r.quotes[i] AS quote
ORDER BY date, episode, line, relation, quote
LIMIT $limit
