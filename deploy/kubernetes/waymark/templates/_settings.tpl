{{/* Whether a program has a database: the gateway only where its instances count requests together. */}}
{{- define "waymark.hasDatabase" -}}
{{- if or (ne .program "gateway") .root.Values.gateway.rateLimit.shared -}}true{{- end -}}
{{- end -}}

{{- define "waymark.databaseHost" -}}
{{- if .Values.cloudNativePG.enabled -}}
{{- printf "%s-rw" (include "waymark.cluster" .) -}}
{{- else -}}
{{- .Values.database.host -}}
{{- end -}}
{{- end -}}

{{/* The Secret with the certificate that signs the database's, or nothing. */}}
{{- define "waymark.databaseAuthority" -}}
{{- if .Values.database.existingAuthoritySecret -}}
{{- .Values.database.existingAuthoritySecret -}}
{{- else if .Values.cloudNativePG.enabled -}}
{{- printf "%s-ca" (include "waymark.cluster" .) -}}
{{- end -}}
{{- end -}}

{{- define "waymark.jdbcUrl" -}}
{{- $database := (index .root.Values .program).database -}}
{{- $url := printf "jdbc:postgresql://%s:%v/%s?sslmode=%s" (include "waymark.databaseHost" .root) .root.Values.database.port $database.name .root.Values.database.sslMode -}}
{{- if include "waymark.databaseAuthority" .root -}}
{{- $url = printf "%s&sslrootcert=/etc/waymark/database/ca.crt" $url -}}
{{- end -}}
{{- $url -}}
{{- end -}}

{{/* Where the programs fetch the realm's keys. */}}
{{- define "waymark.realm" -}}
{{- if .Values.oidc.backChannelUrl -}}
{{- .Values.oidc.backChannelUrl -}}
{{- else if .Values.keycloakOperator.enabled -}}
{{- printf "http://%s-service:8080/realms/waymark" (include "waymark.keycloak" .) -}}
{{- else -}}
{{- .Values.oidc.issuer -}}
{{- end -}}
{{- end -}}

{{/* The Secret of the client by which people are invited, or nothing. */}}
{{- define "waymark.accessSecret" -}}
{{- if .Values.assessment.accessClient.existingSecret -}}
{{- .Values.assessment.accessClient.existingSecret -}}
{{- else if .Values.keycloakOperator.enabled -}}
{{- .Values.keycloakOperator.realm.existingSecret -}}
{{- end -}}
{{- end -}}

{{/* The Secret of the client with which the console signs people in, or nothing. */}}
{{- define "waymark.sessionSecret" -}}
{{- if .Values.gateway.console.existingSecret -}}
{{- .Values.gateway.console.existingSecret -}}
{{- else if .Values.keycloakOperator.enabled -}}
{{- .Values.keycloakOperator.realm.existingSecret -}}
{{- end -}}
{{- end -}}

{{/* The secrets of one program as variables of its environment. */}}
{{- define "waymark.secrets" -}}
{{- if include "waymark.hasDatabase" . -}}
{{- include "waymark.secret" (dict "variable" "QUARKUS_DATASOURCE_USERNAME" "secret" .values.database.existingSecret "key" "username") -}}
{{- include "waymark.secret" (dict "variable" "QUARKUS_DATASOURCE_PASSWORD" "secret" .values.database.existingSecret "key" "password") -}}
{{- end -}}
{{- if eq .program "assessment" -}}
{{- include "waymark.secret" (dict "variable" "WAYMARK_ACCESS_DIRECTORY_CLIENT_SECRET" "secret" (include "waymark.accessSecret" .root) "key" "access-secret") -}}
{{- end -}}
{{- if eq .program "gateway" -}}
{{- include "waymark.secret" (dict "variable" "WAYMARK_GATEWAY_SESSION_SECRET" "secret" (include "waymark.sessionSecret" .root) "key" "session-secret") -}}
{{- end -}}
{{- end -}}

{{/* One secret, where there is one. */}}
{{- define "waymark.secret" -}}
{{- if .secret }}
- name: {{ .variable }}
  valueFrom:
    secretKeyRef:
      name: {{ .secret }}
      key: {{ .key }}
{{- end -}}
{{- end -}}

{{/* The settings of one program as variables of its environment. What `config` says comes last and wins. */}}
{{- define "waymark.settings" -}}
{{- $root := .root -}}
{{- $values := index $root.Values .program -}}
{{- $settings := dict
  "JAVA_TOOL_OPTIONS" (printf "-XX:MaxRAMPercentage=%v -XX:+ExitOnOutOfMemoryError" $values.heapPercentage)
  "QUARKUS_HTTP_HOST" "0.0.0.0"
  "QUARKUS_HTTP_PORT" "8080"
  "QUARKUS_LOG_CONSOLE_JSON_ENABLED" (toString $root.Values.jsonLog)
  "QUARKUS_MANAGEMENT_HOST" "0.0.0.0"
  "QUARKUS_MANAGEMENT_PORT" "9000"
  "QUARKUS_OIDC_AUTH_SERVER_URL" (include "waymark.realm" $root)
  "QUARKUS_OIDC_TOKEN_ISSUER" $root.Values.oidc.issuer
  "QUARKUS_SHUTDOWN_DELAY" "5S"
  "QUARKUS_SHUTDOWN_TIMEOUT" (printf "%vS" $root.Values.drainSeconds)
-}}
{{- if include "waymark.hasDatabase" . -}}
{{- $_ := set $settings "QUARKUS_DATASOURCE_JDBC_URL" (include "waymark.jdbcUrl" .) -}}
{{- end -}}
{{- if eq .program "gateway" -}}
{{- $_ := set $settings "WAYMARK_GATEWAY_CONTRACT_ADDRESS" $root.Values.publicUrl -}}
{{- $_ := set $settings "WAYMARK_GATEWAY_CONTRACT_ISSUER" $root.Values.oidc.issuer -}}
{{- $_ := set $settings "WAYMARK_GATEWAY_RATE_LIMIT_SHARED" (toString $values.rateLimit.shared) -}}
{{- range $callee := .calls -}}
{{- $_ := set $settings (printf "WAYMARK_GATEWAY_SERVICES__%s_SERVICE_" (upper $callee)) (include "waymark.address" (dict "root" $root "program" $callee)) -}}
{{- end -}}
{{- with $values.trustedProxies -}}
{{- $_ := set $settings "WAYMARK_GATEWAY_STRANGERS_TRUSTED_PROXIES" (join "," .) -}}
{{- end -}}
{{- with $values.corsOrigins -}}
{{- $_ := set $settings "WAYMARK_GATEWAY_CORS_ORIGINS" (join "," .) -}}
{{- end -}}
{{- else -}}
{{- range $callee := .calls -}}
{{- $_ := set $settings (printf "WAYMARK_%s_URL" (upper $callee)) (include "waymark.address" (dict "root" $root "program" $callee)) -}}
{{- end -}}
{{- if not $root.Values.webhooks.enabled -}}
{{- $_ := set $settings "WAYMARK_WEBHOOKS_THREADS" "0" -}}
{{- end -}}
{{- end -}}
{{- if $root.Values.otlp.enabled -}}
{{- $_ := set $settings "WAYMARK_TRACING_ENDPOINT" $root.Values.otlp.endpoint -}}
{{- $_ := set $settings "WAYMARK_TRACING_SHARE" (toString $root.Values.otlp.share) -}}
{{- end -}}
{{- range $key, $value := $values.config -}}
{{- $_ := set $settings $key $value -}}
{{- end -}}
{{- range $key, $value := $settings }}
{{ $key }}: {{ $value | quote }}
{{- end -}}
{{- end -}}
