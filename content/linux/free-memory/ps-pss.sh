# check: with=root
# ps 能列 PSS；普通用户看别人的进程，PSS 印成 0，不报错，RSS 照常
python3 -c 'import time; print("up", flush=True); time.sleep(60)' > state &
until [ -s state ]; do sleep 0.1; done
ps --version
for who in root bob; do
  runuser -u $who -- ps -o rss,pss --sort=-pss -p $! > list 2>&1
  echo "as $who: exit status $?"
  awk 'NR == 1 { print $1, $2 } NR > 1 { print ($1 > 0 ? "more" : $1), ($2 > 0 ? "more" : $2) }' list
done
kill $!
wait 2>/dev/null
