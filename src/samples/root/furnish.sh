# Makes a system of unpacked packages, whose own scripts were not run: links and caches that they
# would have made. Runs inside the new root file system, as its owner.
set -eu

# Documentation and translations; the licences stay.
find /usr/share/doc -type f ! -name copyright -delete
rm -rf /usr/share/man /usr/share/info /usr/share/locale /usr/share/i18n /usr/share/bash-completion
# Drivers for graphics cards, which a browser without a screen does not load.
rm -f /usr/lib/*/libLLVM.so.* /usr/lib/*/libgallium-*.so /usr/lib/*/libz3.so.*
rm -f /usr/lib/chromium/libVk*
# Class archives for unusual sizes of the heap.
rm -f /usr/lib/jvm/*/lib/server/classes_*.jsa

# Names for which Debian offers alternatives.
ln -sf mawk /usr/bin/awk
ln -sf which.debianutils /usr/bin/which
ln -sf ../lib/jvm/default-java/bin/java /usr/bin/java

# Kafka's commands, which its own packages bring as scripts around one.
printf '%s\n' '#!/bin/sh' 'exec java -Xmx512m -XX:-UsePerfData -Djava.io.tmpdir="${TMPDIR:-.}" \' \
  '  -Dlog4j2.StatusLogger.level=OFF -cp "/opt/kafka/*" "$@"' > /usr/bin/kafka-run-class.sh
for command in server-start:kafka.Kafka storage:kafka.tools.StorageTool; do
  printf '%s\n' '#!/bin/sh' "exec kafka-run-class.sh ${command#*:} \"\$@\"" \
    > "/usr/bin/kafka-${command%%:*}.sh"
done
chmod +x /usr/bin/kafka-*.sh

# Accounts, names, certificates, libraries.
printf '%s\n' root:x:0:0:root:/root:/bin/bash \
  nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin > /etc/passwd
printf '%s\n' root:x:0: nogroup:x:65534: > /etc/group
printf '127.0.0.1 localhost\n' > /etc/hosts
printf 'passwd: files\ngroup: files\nhosts: files dns\n' > /etc/nsswitch.conf
# For `runuser`: whoever asks may, as root does.
for kind in auth account password session; do
  printf '%s required pam_permit.so\n' $kind > /etc/pam.d/common-$kind
  printf '%s required pam_permit.so\n' $kind
done > /etc/pam.d/other
cat /usr/share/ca-certificates/mozilla/*.crt > /etc/ssl/certs/ca-certificates.crt
mkdir -p /home /opt /var/lib/nginx /var/log /var/tmp
rm -rf /var/run /var/lock
ln -s /run /var/run
ln -s /run/lock /var/lock
ldconfig

# Folders and settings that only a package's own user could read.
find /etc /usr /var /opt ! -type l ! -path /etc/resolv.conf -exec chmod a+rX {} +

python3 -m compileall -q /usr/lib/python3.14 /usr/lib/python3.15 > /dev/null || true
