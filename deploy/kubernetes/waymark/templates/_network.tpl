{{/* Who may call a program, and whom it may call. Everything else is denied. */}}
{{- define "waymark.networkPolicy" -}}
{{- $root := .root -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ .name }}
  labels: {{- include "waymark.labels" . | nindent 4 }}
spec:
  podSelector:
    matchLabels: {{- include "waymark.selector" . | nindent 6 }}
  policyTypes: [Ingress, Egress]
  ingress: {{- include "waymark.ingressRules" . | nindent 4 }}
  egress:
    {{- include "waymark.dnsRule" $root | nindent 4 }}
    {{- range .calls }}
    - to:
        - podSelector:
            matchLabels: {{- include "waymark.selector" (dict "root" $root "program" .) | nindent 14 }}
      ports:
        - protocol: TCP
          port: 8080
    {{- end }}
    {{- if include "waymark.hasDatabase" . }}
    - to: {{- include "waymark.databasePeers" $root | nindent 8 }}
      ports:
        - protocol: TCP
          port: {{ $root.Values.database.port }}
    {{- end }}
    - to: {{- include "waymark.keycloakPeers" $root | nindent 8 }}
      ports:
        - protocol: TCP
          port: {{ include "waymark.keycloakPort" $root }}
    {{- if and $root.Values.webhooks.enabled (ne .program "gateway") }}
    - to: {{- toYaml $root.Values.webhooks.peers | nindent 8 }}
      ports:
        - protocol: TCP
          port: {{ $root.Values.webhooks.port }}
    {{- end }}
    {{- if $root.Values.otlp.enabled }}
    - to: {{- toYaml $root.Values.otlp.peers | nindent 8 }}
      ports:
        - protocol: TCP
          port: {{ $root.Values.otlp.port }}
    {{- end }}
{{- end -}}

{{- define "waymark.ingressRules" -}}
{{- $callers := list -}}
{{- $program := .program -}}
{{- range $caller, $calls := include "waymark.programs" .root | fromYaml -}}
{{- if has $program $calls -}}
{{- $callers = append $callers $caller -}}
{{- end -}}
{{- end -}}
{{- if eq .program "gateway" -}}
- from:
    {{- toYaml .root.Values.networkPolicy.callers | nindent 4 }}
    - podSelector:
        matchLabels: {{- include "waymark.selector" (dict "root" .root "program" "test") | nindent 10 }}
  ports:
    - protocol: TCP
      port: 8080
- from:
    - podSelector:
        matchLabels: {{- include "waymark.selector" (dict "root" .root "program" "test") | nindent 10 }}
  ports:
    - protocol: TCP
      port: 9000
{{- else -}}
- from:
    {{- range $callers }}
    - podSelector:
        matchLabels: {{- include "waymark.selector" (dict "root" $.root "program" .) | nindent 10 }}
    {{- end }}
  ports:
    - protocol: TCP
      port: 8080
{{- end }}
{{- if .root.Values.serviceMonitor.enabled }}
- from: {{- toYaml .root.Values.serviceMonitor.peers | nindent 4 }}
  ports:
    - protocol: TCP
      port: 9000
{{- end }}
{{- end -}}

{{- define "waymark.dnsRule" -}}
- to: {{- toYaml .Values.networkPolicy.dns | nindent 4 }}
  ports:
    - protocol: UDP
      port: 53
    - protocol: TCP
      port: 53
{{- end -}}

{{- define "waymark.databasePeers" -}}
{{- if .Values.cloudNativePG.enabled -}}
- podSelector:
    matchLabels:
      cnpg.io/cluster: {{ include "waymark.cluster" . }}
{{- else -}}
{{- toYaml .Values.database.peers -}}
{{- end -}}
{{- end -}}

{{- define "waymark.keycloakPeers" -}}
{{- if .Values.keycloakOperator.enabled -}}
- podSelector:
    matchLabels:
      app: keycloak
      app.kubernetes.io/instance: {{ include "waymark.keycloak" . }}
{{- else -}}
{{- toYaml .Values.oidc.peers -}}
{{- end -}}
{{- end -}}

{{- define "waymark.keycloakPort" -}}
{{- if .Values.keycloakOperator.enabled -}}8080{{- else -}}{{ .Values.oidc.port }}{{- end -}}
{{- end -}}
