{{/* Everything of one program: root, program (its name) and calls (the programs that it asks). */}}
{{- define "waymark.program" -}}
{{- $name := printf "%s-%s" (include "waymark.fullname" .root) .program -}}
{{- $context := merge (dict "name" $name "values" (index .root.Values .program)) . -}}
{{ include "waymark.serviceAccount" $context }}
---
{{ include "waymark.configMap" $context }}
---
{{ include "waymark.services" $context }}
---
{{ include "waymark.deployment" $context }}
---
{{ include "waymark.disruptionBudget" $context }}
{{- if $context.values.autoscaling.enabled }}
---
{{ include "waymark.autoscaler" $context }}
{{- end }}
---
{{ include "waymark.networkPolicy" $context }}
{{- end -}}

{{- define "waymark.serviceAccount" -}}
apiVersion: v1
kind: ServiceAccount
metadata:
  name: {{ .name }}
  labels: {{- include "waymark.labels" . | nindent 4 }}
automountServiceAccountToken: false
{{- end -}}

{{- define "waymark.configMap" -}}
apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .name }}
  labels: {{- include "waymark.labels" . | nindent 4 }}
data: {{- include "waymark.settings" . | nindent 2 }}
{{- end -}}

{{/* One Service for callers; one without an address of its own for health and meters, which no route leads to. */}}
{{- define "waymark.services" -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ .name }}
  labels: {{- include "waymark.labels" . | nindent 4 }}
spec:
  selector: {{- include "waymark.selector" . | nindent 4 }}
  ports:
    - name: http
      port: 8080
      targetPort: http
      appProtocol: http
---
apiVersion: v1
kind: Service
metadata:
  name: {{ .name }}-management
  labels:
    {{- include "waymark.labels" . | nindent 4 }}
    waymark.dev/port: management
spec:
  clusterIP: None
  selector: {{- include "waymark.selector" . | nindent 4 }}
  ports:
    - name: management
      port: 9000
      targetPort: management
      appProtocol: http
{{- end -}}

{{- define "waymark.disruptionBudget" -}}
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ .name }}
  labels: {{- include "waymark.labels" . | nindent 4 }}
spec:
  maxUnavailable: 1
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels: {{- include "waymark.selector" . | nindent 6 }}
{{- end -}}

{{- define "waymark.autoscaler" -}}
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: {{ .name }}
  labels: {{- include "waymark.labels" . | nindent 4 }}
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: {{ .name }}
  minReplicas: {{ .values.autoscaling.minReplicas }}
  maxReplicas: {{ .values.autoscaling.maxReplicas }}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: {{ .values.autoscaling.cpuUtilization }}
{{- end -}}
