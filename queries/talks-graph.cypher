// Talks with their speakers, events and subjects, to look at
// @param limit integer = 100 — how many rows at the most
// @returns speaker, gave, talk, at, event, about, subject
MATCH (speaker:Person)-[gave:GAVE]->(talk:Talk)
OPTIONAL MATCH (talk)-[at:PRESENTED_AT]->(event:Event)
OPTIONAL MATCH (talk)-[about:ABOUT]->(subject:Entity)
RETURN speaker, gave, talk, at, event, about, subject
ORDER BY speaker.name, talk.name, event.name, subject.name, gave.episode, at.episode, about.episode
LIMIT $limit
