# check: with=netns
# 漏写前缀成 /32，不算 secondary，旁边有旧地址时同网段还通；down 再 up 丢默认路由和 IPv6 地址；promote_secondaries 的 all 与 eth0 有一个是 1 就生效；带 src 的默认路由仍被删
show() { ip -br -4 addr show eth0 | awk '{ $1 = $2 = ""; print "    addresses:" $0 }'; ip route | grep default || echo '    no default route'; }
reset() { ip addr flush dev eth0; ip link set eth0 up; ip addr add 192.0.2.10/24 dev eth0; ip addr add 192.0.2.20/24 dev eth0; ip route replace default via 192.0.2.1; }
conf=/proc/sys/net/ipv4/conf
echo "promote_secondaries of a new namespace: all $(cat $conf/all/promote_secondaries), eth0 $(cat $conf/eth0/promote_secondaries)"
echo 'without /24:'
ip addr add 192.0.2.10 dev eth0; ip -br -4 addr show eth0 | grep -o '192[^ ]*'
echo "    routes: $(ip route | wc -l)"
ip addr flush dev eth0; ip addr add 192.0.2.10/24 dev eth0; ip addr add 192.0.2.20 dev eth0
echo "beside 192.0.2.10/24: $(ip addr show eth0 | grep -c secondary) secondary; $(ip route get 192.0.2.99 | head -1)"
for values in '0 0' '1 0' '0 1'; do
  set -- $values; reset; echo $1 > $conf/all/promote_secondaries; echo $2 > $conf/eth0/promote_secondaries
  ip addr del 192.0.2.10/24 dev eth0
  echo "net.ipv4.conf.all.promote_secondaries = $(cat $conf/all/promote_secondaries), net.ipv4.conf.eth0.promote_secondaries = $(cat $conf/eth0/promote_secondaries), the primary deleted:"; show
done
reset; ip route replace default via 192.0.2.1 src 192.0.2.10
ip route | grep default
ip addr del 192.0.2.10/24 dev eth0
echo 'the address of src deleted:'; show
reset; ip -6 addr add 2001:db8::1/64 dev eth0 nodad
ip link set eth0 down; ip link set eth0 up
echo 'ip link set eth0 down, then up:'; show
echo "    IPv6 addresses by hand: $(ip -6 addr show eth0 | grep -c 2001:db8)"
