-- What PostGraphile may show: the rows and columns that the four queries need, so that its answers are those of a viewer of Kongano. Views that only
-- choose rows and columns are opened by PostgreSQL's planner and cost nothing. PostGraphile puts nulls first in descending orders, hence cost_rank.
create schema peer;
create view peer.organisation as select id, name, kind from organisation;
comment on view peer.organisation is E'@primaryKey id';
create view peer.person as select id, name, headline from person;
comment on view peer.person is E'@primaryKey id';
create view peer.need as select id, number, title, status, problem, background, tried, trl_min, trl_max, cost_per_year, published_at, cluster_id, organisation_id, author_id,
  coalesce(published_at, created_at) as listed_at, coalesce(cost_per_year, -1) as cost_rank from need
  where status in ('PUBLISHED', 'IN_DISCUSSION', 'AGREED', 'SOLVED') and archived_at is null and visibility in ('PUBLIC', 'MEMBERS');
comment on view peer.need is E'@primaryKey id\n@foreignKey (organisation_id) references peer.organisation (id)|@fieldName organisation\n@foreignKey (author_id) references peer.person (id)|@fieldName author';
create view peer.thread as select id, subject_id, last_number from thread where subject = 'NEED';
comment on view peer.thread is E'@primaryKey id\n@unique subject_id\n@foreignKey (subject_id) references peer.need (id)|@fieldName need|@foreignFieldName thread';
create view peer.message as select id, thread_id, number, body, created_at, author_id from message;
comment on view peer.message is E'@primaryKey id\n@foreignKey (thread_id) references peer.thread (id)|@fieldName thread|@foreignSimpleFieldName messages|@foreignFieldName messagePages\n@foreignKey (author_id) references peer.person (id)|@fieldName author';
create view peer.case_need as select id, number, title, organisation_id from need where status <> 'DRAFT';
comment on view peer.case_need is E'@primaryKey id\n@foreignKey (organisation_id) references peer.organisation (id)|@fieldName organisation';
create view peer.case_offer as select id, number, title, organisation_id from offer where status <> 'DRAFT';
comment on view peer.case_offer is E'@primaryKey id\n@foreignKey (organisation_id) references peer.organisation (id)|@fieldName organisation';
create view peer.match as select id, number, status, score, next_step, next_step_due, created_at, owner_id, need_id, offer_id from match;
comment on view peer.match is E'@primaryKey id\n@foreignKey (owner_id) references peer.person (id)|@fieldName owner\n@foreignKey (need_id) references peer.case_need (id)|@fieldName need\n@foreignKey (offer_id) references peer.case_offer (id)|@fieldName offer';
