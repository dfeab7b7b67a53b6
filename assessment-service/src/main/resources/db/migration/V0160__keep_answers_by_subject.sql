-- A sign-in name may be given to somebody else; the subject of a token stays with one person. Answers kept under a name
-- cannot be told to belong to a subject, so they are forgotten up to 24 hours early.
delete from idempotency_key;
alter table idempotency_key rename column caller to subject;
