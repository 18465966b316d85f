#!/bin/bash
# Runs a command while two hosts stand that can be reached over ssh, for parallel.sh to be tried on: two-hosts.sh COMMAND...
# Each is a network namespace of this machine with an address, keys and an sshd of its own, reached from here alone. The
# command finds HOSTS and PARALLEL_SSH set. All of it is taken down when the command ends, or after LIMIT (10m). Needs root.
set -euo pipefail

[ "$(id -u)" -eq 0 ] || { echo "two-hosts.sh: making network namespaces needs root" >&2; exit 2; }
PATH=$PATH:/usr/sbin:/sbin
dir=$(mktemp -d)
made=()
servers=()
made_run=

take_down() {
  local server name
  for server in "${servers[@]}"; do kill "$server" 2>/dev/null && wait "$server" || true; done
  for name in "${made[@]}"; do
    # Sessions that an sshd leaves behind end with their host.
    ip netns pids "$name" | xargs -r kill 2>/dev/null || true
    ip netns delete "$name" || true
  done
  [ -z "$made_run" ] || rmdir /run/sshd 2>/dev/null || true
  rm -rf "$dir"
}
trap take_down EXIT
trap 'exit 143' TERM INT HUP

[ -d /run/sshd ] || { mkdir /run/sshd && made_run=yes; }
ssh-keygen -q -t ed25519 -N '' -f "$dir/user"
# A locked account (! for a password) may log in by key only if PAM is asked, which containers seldom have set up.
pam=no
! grep -q '^root:!' /etc/shadow || pam=yes

# The addresses are of 198.18.0.0/15, which RFC 2544 keeps for tests.
host() { # host NUMBER
  local name=stet-$$-$1 link=st$$-$1 address=198.18.$1.2
  ip netns add "$name"
  made+=("$name")
  ip link add "$link" type veth peer name eth0 netns "$name"
  ip address add "198.18.$1.1/30" dev "$link"
  ip link set "$link" up
  ip -n "$name" address add "$address/30" dev eth0
  ip -n "$name" link set eth0 up
  ip -n "$name" link set lo up
  ssh-keygen -q -t ed25519 -N '' -f "$dir/host$1"
  cat >"$dir/sshd$1" <<END
ListenAddress $address:2222
HostKey $dir/host$1
AuthorizedKeysFile $dir/user.pub
AuthenticationMethods publickey
PermitRootLogin prohibit-password
StrictModes no
UsePAM $pam
PidFile none
END
  echo "[$address]:2222 $(cut -d' ' -f1,2 "$dir/host$1.pub")" >>"$dir/known"
  cat >>"$dir/config" <<END
Host stet-host$1
  HostName $address
  Port 2222
  User root
  IdentityFile $dir/user
  IdentitiesOnly yes
  UserKnownHostsFile $dir/known
  BatchMode yes
END
  ip netns exec "$name" "$(command -v sshd)" -D -E "$dir/log$1" -f "$dir/sshd$1" &
  servers+=($!)
}
host 1
host 2

for host in stet-host1 stet-host2; do
  for try in {1..50}; do
    ! ssh -n -F "$dir/config" "$host" true 2>"$dir/said" || continue 2
    sleep 0.2
  done
  cat "$dir/said" "$dir"/log? >&2
  echo "two-hosts.sh: $host did not answer" >&2
  exit 1
done

HOSTS=1/stet-host1,1/stet-host2 PARALLEL_SSH="ssh -F $dir/config" timeout "${LIMIT:-10m}" "$@"
