#!/usr/bin/env bash
# The main job, from connecting the ATS to a person with their CV in the Applied stage.
# Needs the development run and curl:  docs/walkthrough/main-job.sh [address of Pinbridge] [address of the issuer]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
home=${1:-http://127.0.0.1:8080}
issuer=${2:-$home/dev}
email="noor.el-amin+$(date +%s)@example.org"

say() { printf '\n%s\n' "$1"; }

# Takes a token of a demo person.
sign_in() { token=$(curl -sSf "$issuer/token?user=$1"); }

# Sends an operation; the answer is shown, and kept in $answer.
ask() {
  local query=${1//$'\n'/ }
  printf '  %s\n' "$query"
  answer=$(curl -sS "$home/graphql" -H "Authorization: Bearer $token" -H 'Content-Type: application/json' \
    --data "{\"query\": \"${query//\"/\\\"}\"}")
  printf '  -> %s\n' "$answer"
}

# The first field of this name in the answer.
value() { printf '%s' "$answer" | grep -o "\"$1\" *: *\"[^\"]*\"" | head -n 1 | sed 's/.*: *"\(.*\)"/\1/'; }

# Ends here unless the answer says so.
expect() { case $answer in *"$1"*) ;; *) printf 'Expected %s.\n' "$1" >&2 && exit 1 ;; esac; }

say '1. An admin connects the account acme and switches automatic forwarding on.'
sign_in admin@meridian.example
ask 'mutation { connectAts(input: {atsUrl: "https://acme.pinpointhq.com", apiKey: "acme-demo-key"}) {
  integration { status account capabilities { permission isAvailable } } errors { ... on UserError { message } } } }'
expect CONNECTED
ask 'mutation { setAutomaticForwarding(input: {isOn: true}) { automaticForwarding { isOn } } }'
expect true

say '2. A recruiter imports a position from an open job.'
sign_in recruiter@meridian.example
ask '{ openJobs(first: 3) { nodes { atsReference title location department } } }'
ask "mutation { importPosition(input: {jobReference: \"$(value atsReference)\", title: \"Engineer, Platform\"}) {
  position { id title jobLink { job { title status } } } errors { ... on UserError { message } } } }"
position=$(value id)

say '3. A person is registered, with a CV.'
answer=$(curl -sS "$home/documents" -H "Authorization: Bearer $token" -F "file=@$here/cv.pdf;type=application/pdf")
printf '  -> %s\n' "$answer"
ask "mutation { registerCandidate(input: {firstName: \"Noor\", lastName: \"El-Amin\", email: \"$email\",
  phone: \"+44 20 7946 0018\", cvId: \"$(value id)\"}) {
  candidate { id fullName cv { name size } } errors { ... on UserError { message } } } }"
candidate=$(value id)

say '4. The person asks to talk, and the recruiter accepts.'
ask "mutation { sendMessageRequest(input: {candidateId: \"$candidate\", positionId: \"$position\",
  initiator: CANDIDATE, message: \"I would love to talk.\"}) {
  conversation { id status } errors { ... on UserError { message } } } }"
conversation=$(value id)
ask "mutation { acceptMessageRequest(input: {conversationId: \"$conversation\"}) {
  conversation { id status forwarding { status } } errors { ... on UserError { message } } } }"
expect STARTED

say '5. A moment later the person is in the Applied stage.'
for _ in $(seq 1 60); do
  ask "{ conversation(id: \"$conversation\") { forwarding { status explanation applicationUrl } } }"
  case $answer in *'"SENT"'*) break ;; esac
  sleep 0.5
done
expect '"SENT"'
printf '\nOpen %s\n' "$(value applicationUrl)"
