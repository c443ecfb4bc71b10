// What an episode says with HOSTS is found by the episode
CREATE INDEX hosts_episode IF NOT EXISTS FOR ()-[r:HOSTS]-() ON (r.episode)
