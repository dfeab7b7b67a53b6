{{- define "waymark.deployment" -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .name }}
  labels: {{- include "waymark.labels" . | nindent 4 }}
spec:
  {{- if not .values.autoscaling.enabled }}
  replicas: {{ .values.replicas }}
  {{- end }}
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxUnavailable: 0
      maxSurge: 1
  selector:
    matchLabels: {{- include "waymark.selector" . | nindent 6 }}
  template:
    metadata:
      labels: {{- include "waymark.labels" . | nindent 8 }}
      annotations:
        # A changed setting is another annotation, so the pods are replaced.
        checksum/config: {{ include "waymark.settings" . | sha256sum }}
    spec: {{- include "waymark.podSpec" . | nindent 6 }}
{{- end -}}

{{- define "waymark.podSpec" -}}
serviceAccountName: {{ .name }}
automountServiceAccountToken: false
enableServiceLinks: false
terminationGracePeriodSeconds: {{ add .root.Values.drainSeconds 15 }}
{{- with .root.Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
securityContext: {{- include "waymark.podSecurity" . | nindent 2 }}
topologySpreadConstraints:
  {{- range $key := list "kubernetes.io/hostname" "topology.kubernetes.io/zone" }}
  - topologyKey: {{ $key }}
    maxSkew: 1
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels: {{- include "waymark.selector" $ | nindent 8 }}
    matchLabelKeys: [pod-template-hash]
  {{- end }}
{{- with .values.nodeSelector }}
nodeSelector: {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .values.tolerations }}
tolerations: {{- toYaml . | nindent 2 }}
{{- end }}
containers:
  - {{- include "waymark.container" . | nindent 4 }}
volumes: {{- include "waymark.volumes" . | nindent 2 }}
{{- end -}}

{{- define "waymark.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- define "waymark.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end -}}

{{- define "waymark.container" -}}
name: {{ .program }}
image: {{ include "waymark.image" . }}
imagePullPolicy: {{ .root.Values.image.pullPolicy }}
securityContext: {{- include "waymark.containerSecurity" . | nindent 2 }}
ports:
  - name: http
    containerPort: 8080
  - name: management
    containerPort: 9000
envFrom:
  - configMapRef:
      name: {{ .name }}
{{- with include "waymark.secrets" . }}
env: {{- . | nindent 2 }}
{{- end }}
resources:
  requests:
    cpu: {{ .values.cpu }}
    memory: {{ .values.memory }}
  limits:
    memory: {{ .values.memory }}
startupProbe:
  httpGet:
    path: /q/health/started
    port: management
  periodSeconds: 2
  failureThreshold: 60
livenessProbe:
  httpGet:
    path: /q/health/live
    port: management
  periodSeconds: 10
  timeoutSeconds: 3
  failureThreshold: 3
readinessProbe:
  httpGet:
    path: /q/health/ready
    port: management
  periodSeconds: 5
  timeoutSeconds: 3
  failureThreshold: 2
lifecycle:
  preStop:
    # Until every node has taken the pod out of its Services, requests still come.
    sleep:
      seconds: 5
volumeMounts:
  - name: {{ .program }}-tmp
    mountPath: /tmp
  {{- if and (include "waymark.hasDatabase" .) (include "waymark.databaseAuthority" .root) }}
  - name: {{ .program }}-database
    mountPath: /etc/waymark/database
    readOnly: true
  {{- end }}
{{- end -}}

{{/* The temporary folder must be writable and executable: the optimiser unpacks its libraries there. */}}
{{- define "waymark.volumes" -}}
- name: {{ .program }}-tmp
  emptyDir:
    sizeLimit: {{ .values.temporary }}
{{- if and (include "waymark.hasDatabase" .) (include "waymark.databaseAuthority" .root) }}
- name: {{ .program }}-database
  secret:
    secretName: {{ include "waymark.databaseAuthority" .root }}
    items:
      - key: ca.crt
        path: ca.crt
{{- end }}
{{- end -}}
