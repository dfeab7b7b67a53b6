{{/* The name that all objects of a release begin with. */}}
{{- define "waymark.fullname" -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride | trunc 40 | trimSuffix "-" -}}
{{- else if contains .Chart.Name .Release.Name -}}
{{- .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name .Chart.Name | trunc 40 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{/* What a selector asks for. It never changes between releases, so it holds no version. */}}
{{- define "waymark.selector" -}}
app.kubernetes.io/name: {{ .root.Chart.Name }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .program }}
{{- end -}}

{{/* The labels of an object of one program. */}}
{{- define "waymark.labels" -}}
{{ include "waymark.selector" . }}
{{ include "waymark.commonLabels" .root }}
{{- end -}}

{{/* The labels of every object. */}}
{{- define "waymark.commonLabels" -}}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/part-of: waymark
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- end -}}

{{/* The labels of an object that belongs to no single program. */}}
{{- define "waymark.releaseLabels" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{ include "waymark.commonLabels" . }}
{{- end -}}

{{/* The programs, and which of them each one calls. Routes, addresses and network policies follow from it. */}}
{{- define "waymark.programs" -}}
assessment: []
initiative: [assessment]
roadmap: [assessment, initiative]
gateway: [assessment, initiative, roadmap]
{{- end -}}

{{/* The address of a program within the cluster. */}}
{{- define "waymark.address" -}}
{{- printf "http://%s-%s:8080" (include "waymark.fullname" .root) .program -}}
{{- end -}}

{{/* The image of a program, by digest where there is one. */}}
{{- define "waymark.image" -}}
{{- $image := (index .root.Values .program).image -}}
{{- $name := printf "%s/%s" .root.Values.image.registry $image.repository -}}
{{- if $image.digest -}}
{{- printf "%s@%s" $name $image.digest -}}
{{- else -}}
{{- printf "%s:%s" $name (.root.Values.image.tag | default .root.Chart.AppVersion) -}}
{{- end -}}
{{- end -}}

{{/* The names of the objects that the operators make. */}}
{{- define "waymark.cluster" -}}
{{- printf "%s-postgresql" (include "waymark.fullname" .) -}}
{{- end -}}
{{- define "waymark.keycloak" -}}
{{- printf "%s-keycloak" (include "waymark.fullname" .) -}}
{{- end -}}
