BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE attempts (
	attempt_key VARCHAR(255) NOT NULL, 
	request_digest VARCHAR(64) NOT NULL, 
	case_id VARCHAR(36) NOT NULL, 
	answer TEXT NOT NULL, 
	answered_at BIGINT NOT NULL, 
	PRIMARY KEY (attempt_key)
);
INSERT INTO "attempts" VALUES('0d0f3a57-2f6c-4f3e-9a51-000000000001','f7162fce8a2523c5c1ba679cbf00f42993825b835faabfa049038c757117cf82','3506d2d5-b675-4cdd-b7ab-639521b44f85','{"caseId": "3506d2d5-b675-4cdd-b7ab-639521b44f85", "status": "Waiting", "referenceDate": "2030-05-14T09:22:07.825553Z", "inboxId": "11111111-0000-4000-8000-000000000001", "inboxName": "Front desk", "channel": "FaceToFace", "language": "en-US", "ticket": {"prefix": "N", "suffix": null, "number": 1}, "queueTimestamp": "2030-05-14T09:22:07.825553Z", "position": 1, "calendarTimestamp": null, "ticketUrl": "http://127.0.0.1:8470/t/Lu0FwSqV2QGq4lAg_zfk8w"}',1904980927825553);
INSERT INTO "attempts" VALUES('0d0f3a57-2f6c-4f3e-9a51-000000000002','0a18d7ab05dbc060ae2909613167f9f7d9fa34c8e167ecb40e2fa383d67c190f','2e6f7cf9-9b95-43a4-9ec4-de44d545b09a','{"caseId": "2e6f7cf9-9b95-43a4-9ec4-de44d545b09a", "status": "Waiting", "referenceDate": "2030-05-14T09:22:07.825553Z", "inboxId": "11111111-0000-4000-8000-000000000001", "inboxName": "Front desk", "channel": "FaceToFace", "language": "en-US", "ticket": {"prefix": "P", "suffix": null, "number": 1}, "queueTimestamp": "2030-05-14T09:22:07.825553Z", "position": 2, "calendarTimestamp": null, "ticketUrl": "http://127.0.0.1:8470/t/p37aaL-823pGKWvPhyl9pQ"}',1904980927825553);
INSERT INTO "attempts" VALUES('0d0f3a57-2f6c-4f3e-9a51-000000000003','e2218ccee9fd88c25195cccb8fd8e4b10249ad51802781188a930c538b23c390','977fdfef-5b50-48df-8916-5bb3ca74c785','{"caseId": "977fdfef-5b50-48df-8916-5bb3ca74c785", "status": "Waiting", "referenceDate": "2030-05-14T09:22:07.825553Z", "inboxId": "11111111-0000-4000-8000-000000000001", "inboxName": "Front desk", "channel": "FaceToFace", "language": "en-US", "ticket": {"prefix": "E", "suffix": null, "number": 1}, "queueTimestamp": "2030-05-14T09:22:07.825553Z", "position": 3, "calendarTimestamp": null, "ticketUrl": "http://127.0.0.1:8470/t/iRRqbb32BTE9mQWvycT9Sg"}',1904980927825553);
INSERT INTO "attempts" VALUES('0d0f3a57-2f6c-4f3e-9a51-000000000004','f7162fce8a2523c5c1ba679cbf00f42993825b835faabfa049038c757117cf82','512abc6a-1085-4f0e-8f75-b1716725ac33','{"caseId": "512abc6a-1085-4f0e-8f75-b1716725ac33", "status": "Waiting", "referenceDate": "2030-05-14T09:22:07.825553Z", "inboxId": "11111111-0000-4000-8000-000000000001", "inboxName": "Front desk", "channel": "FaceToFace", "language": "en-US", "ticket": {"prefix": "N", "suffix": null, "number": 2}, "queueTimestamp": "2030-05-14T09:22:07.825553Z", "position": 4, "calendarTimestamp": null, "ticketUrl": "http://127.0.0.1:8470/t/IHkqSA335B5kLjeFs56e9A"}',1904980927825553);
CREATE TABLE cases (
	case_id VARCHAR(36) NOT NULL, 
	service_id VARCHAR(64) NOT NULL, 
	service_type_id VARCHAR(64) NOT NULL, 
	inbox_id VARCHAR(64) NOT NULL, 
	queue_rank BIGINT NOT NULL, 
	status VARCHAR(16) NOT NULL, 
	channel VARCHAR(16) NOT NULL, 
	language VARCHAR(35) NOT NULL, 
	ticket_prefix VARCHAR(16) NOT NULL, 
	ticket_number BIGINT NOT NULL, 
	ticket_suffix VARCHAR(16) NOT NULL, 
	ticket_token VARCHAR(64) NOT NULL, 
	reference_date BIGINT NOT NULL, 
	queue_timestamp BIGINT NOT NULL, 
	calendar_timestamp BIGINT, 
	customer_record_id VARCHAR(64), 
	contact_phone_number VARCHAR(32), 
	contact_email VARCHAR(254), 
	fields TEXT, 
	tag_ids TEXT, 
	PRIMARY KEY (case_id), 
	UNIQUE (ticket_token)
);
INSERT INTO "cases" VALUES('3506d2d5-b675-4cdd-b7ab-639521b44f85','service-nothing','nothing','11111111-0000-4000-8000-000000000001',1048576,'Waiting','FaceToFace','en-US','N',1,'','Lu0FwSqV2QGq4lAg_zfk8w',1904980927825553,1904980927825553,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "cases" VALUES('2e6f7cf9-9b95-43a4-9ec4-de44d545b09a','service-phone','phone','11111111-0000-4000-8000-000000000001',2097152,'Waiting','FaceToFace','en-US','P',1,'','p37aaL-823pGKWvPhyl9pQ',1904980927825553,1904980927825553,NULL,NULL,'7700900123',NULL,NULL,NULL);
INSERT INTO "cases" VALUES('977fdfef-5b50-48df-8916-5bb3ca74c785','service-everything','everything','11111111-0000-4000-8000-000000000001',3145728,'Waiting','FaceToFace','en-US','E',1,'','iRRqbb32BTE9mQWvycT9Sg',1904980927825553,1904980927825553,NULL,'C-1001','7700900999','visitor@example.org','{"document": "id-card"}','["walk-in"]');
INSERT INTO "cases" VALUES('512abc6a-1085-4f0e-8f75-b1716725ac33','service-nothing','nothing','11111111-0000-4000-8000-000000000001',4194304,'Waiting','FaceToFace','en-US','N',2,'','IHkqSA335B5kLjeFs56e9A',1904980927825553,1904980927825553,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE inboxes (
	inbox_id VARCHAR(64) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	waiting_count BIGINT NOT NULL, 
	last_rank BIGINT NOT NULL, 
	PRIMARY KEY (inbox_id)
);
INSERT INTO "inboxes" VALUES('11111111-0000-4000-8000-000000000001','Front desk',4,4194304);
CREATE TABLE numberings (
	service_id VARCHAR(64) NOT NULL, 
	last_number BIGINT, 
	period_start BIGINT, 
	PRIMARY KEY (service_id)
);
INSERT INTO "numberings" VALUES('service-nothing',2,NULL);
INSERT INTO "numberings" VALUES('service-phone',1,NULL);
INSERT INTO "numberings" VALUES('service-email',NULL,NULL);
INSERT INTO "numberings" VALUES('service-choice',NULL,NULL);
INSERT INTO "numberings" VALUES('service-channels',NULL,NULL);
INSERT INTO "numberings" VALUES('service-customer',NULL,NULL);
INSERT INTO "numberings" VALUES('service-everything',1,NULL);
CREATE INDEX ix_cases_held_number ON cases (inbox_id, ticket_prefix, ticket_suffix, ticket_number) WHERE status IN ('Planned', 'Waiting', 'Pending', 'Active');
COMMIT;
