// What an episode says with ABOUT is found by the episode
CREATE INDEX about_episode IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.episode)
