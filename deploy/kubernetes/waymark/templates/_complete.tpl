{{/* What a schema cannot say because it depends on other values: all that is missing in one message. */}}
{{- define "waymark.complete" -}}
{{- $missing := list -}}
{{- $v := .Values -}}
{{- if not $v.image.registry }}{{ $missing = append $missing "image.registry: the registry that holds the images" }}{{ end -}}
{{- if not $v.publicUrl }}{{ $missing = append $missing "publicUrl: the address at which callers reach the gateway" }}{{ end -}}
{{- if not $v.oidc.issuer }}{{ $missing = append $missing "oidc.issuer: the address of the realm as callers reach it" }}{{ end -}}
{{- if and (not $v.keycloakOperator.enabled) (not $v.oidc.peers) }}{{ $missing = append $missing "oidc.peers: where Keycloak is, for the network policies" }}{{ end -}}
{{- if not $v.cloudNativePG.enabled -}}
{{- if not $v.database.host }}{{ $missing = append $missing "database.host: the host of PostgreSQL, or cloudNativePG.enabled" }}{{ end -}}
{{- if not $v.database.peers }}{{ $missing = append $missing "database.peers: where PostgreSQL is, for the network policies" }}{{ end -}}
{{- end -}}
{{- range $program, $calls := include "waymark.programs" . | fromYaml -}}
{{- $values := index $v $program -}}
{{- if include "waymark.hasDatabase" (dict "root" $ "program" $program) -}}
{{- if not $values.database.existingSecret }}{{ $missing = append $missing (printf "%s.database.existingSecret: the Secret with `username` and `password`" $program) }}{{ end -}}
{{- end -}}
{{- if and $values.autoscaling.enabled (gt (int $values.autoscaling.minReplicas) (int $values.autoscaling.maxReplicas)) }}{{ $missing = append $missing (printf "%s.autoscaling: minReplicas must not exceed maxReplicas" $program) }}{{ end -}}
{{- end -}}
{{- if and $v.ingress.enabled (not $v.ingress.host) }}{{ $missing = append $missing "ingress.host: the name that the Ingress answers to" }}{{ end -}}
{{- if and $v.httpRoute.enabled (not $v.httpRoute.parentRefs) }}{{ $missing = append $missing "httpRoute.parentRefs: the Gateway that the route belongs to" }}{{ end -}}
{{- if and $v.serviceMonitor.enabled (not $v.serviceMonitor.peers) }}{{ $missing = append $missing "serviceMonitor.peers: where Prometheus is, for the network policies" }}{{ end -}}
{{- if and $v.webhooks.enabled (not $v.webhooks.peers) }}{{ $missing = append $missing "webhooks.peers: where webhooks may be sent" }}{{ end -}}
{{- if and $v.otlp.enabled (or (not $v.otlp.endpoint) (not $v.otlp.peers)) }}{{ $missing = append $missing "otlp.endpoint and otlp.peers: where the collector of traces is" }}{{ end -}}
{{- if $v.keycloakOperator.enabled -}}
{{- if not $v.keycloakOperator.hostname }}{{ $missing = append $missing "keycloakOperator.hostname: the address at which people sign in" }}{{ end -}}
{{- if not $v.keycloakOperator.database.existingSecret }}{{ $missing = append $missing "keycloakOperator.database.existingSecret: the Secret with `username` and `password`" }}{{ end -}}
{{- if not $v.keycloakOperator.realm.existingSecret }}{{ $missing = append $missing "keycloakOperator.realm.existingSecret: the Secret with `crm-secret`, `access-secret` and `session-secret`" }}{{ end -}}
{{- end -}}
{{- if $missing -}}
{{- fail (printf "\n\nValues are missing or contradict each other:\n  %s\nREADME.md of the chart says what each means.\n" (join "\n  " $missing)) -}}
{{- end -}}
{{- end -}}
