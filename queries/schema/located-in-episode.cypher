// What an episode says with LOCATED_IN is found by the episode
CREATE INDEX located_in_episode IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.episode)
