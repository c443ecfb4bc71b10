// What an episode says with CONTRIBUTES_TO is found by the episode
CREATE INDEX contributes_to_episode IF NOT EXISTS FOR ()-[r:CONTRIBUTES_TO]-() ON (r.episode)
