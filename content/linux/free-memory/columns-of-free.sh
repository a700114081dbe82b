# check
# free 的 used 列等于 total - available
free --version
for n in 1 2 3; do
  free -b | awk 'NR == 1 { for (i = 1; i <= NF; i++) column[$i] = i + 1 }
    /^Mem:/ { print "total - available - used =", $column["total"] - $column["available"] - $column["used"] }'
done
