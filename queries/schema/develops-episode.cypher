// What an episode says with DEVELOPS is found by the episode
CREATE INDEX develops_episode IF NOT EXISTS FOR ()-[r:DEVELOPS]-() ON (r.episode)
