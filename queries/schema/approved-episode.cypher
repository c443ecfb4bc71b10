// What an episode says with APPROVED is found by the episode
CREATE INDEX approved_episode IF NOT EXISTS FOR ()-[r:APPROVED]-() ON (r.episode)
