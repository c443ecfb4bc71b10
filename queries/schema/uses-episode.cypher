// What an episode says with USES is found by the episode
CREATE INDEX uses_episode IF NOT EXISTS FOR ()-[r:USES]-() ON (r.episode)
