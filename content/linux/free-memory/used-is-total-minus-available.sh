# The used column of free is total - available (procps-ng 4.0.2 and 4.0.7; 2026-11-26)
for n in 1 2 3; do
  free -b | awk '/^Mem:/ { print "total - available - used =", $2 - $7 - $3 }'
done
