alter table evidence_case
    add column segment text;
