# check: with=redis
# LFU 策略下看 OBJECT FREQ，别的策略看 OBJECT IDLETIME，用错了报错；--bigkeys 比列表的元素个数，--memkeys 比内存
for policy in noeviction allkeys-lfu; do
  redis-cli CONFIG SET maxmemory-policy $policy > /dev/null
  redis-cli SET k v > /dev/null
  for what in FREQ IDLETIME; do
    echo "$policy, OBJECT $what: $(redis-cli OBJECT $what k | cut -d. -f1 | sed -E 's/^[0-9]+$/a number/')"
  done
done
for i in {1..1000}; do echo "RPUSH many $i"; done | redis-cli > /dev/null
redis-cli RPUSH wide "$(printf '%0100000d' 1)" > /dev/null
for option in bigkeys memkeys; do
  echo "--$option: $(redis-cli --$option | grep -oE '^Biggest +list found "[a-z]+"')"
done
