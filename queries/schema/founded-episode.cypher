// What an episode says with FOUNDED is found by the episode
CREATE INDEX founded_episode IF NOT EXISTS FOR ()-[r:FOUNDED]-() ON (r.episode)
