# promote_secondaries works when conf.all or conf.eth0 is 1; a default route stays while the interface keeps any address, unless it names the old one as src (iproute2 6.1.0 and 7.3.0, Linux 6.18; 2026-11-26)
# Run as root: unshare -n bash promote-secondaries.sh
conf=/proc/sys/net/ipv4/conf
ip link set lo up; ip link add eth0 type veth peer name eth1
ip link set eth0 up; ip link set eth1 up
try() {                         # try ALL ETH0 OTHER-ADDRESS ROUTE-OPTIONS
  echo "== all=$1 eth0=$2 other=$3 $4"
  echo "$1" > $conf/all/promote_secondaries
  echo "$2" > $conf/eth0/promote_secondaries
  ip addr flush dev eth0
  ip addr add 192.0.2.10/24 dev eth0; ip addr add 192.0.2.20/24 dev eth0
  [ -z "$3" ] || ip addr add "$3" dev eth0
  ip route add default via 192.0.2.1 $4
  ip addr del 192.0.2.10/24 dev eth0
  ip -4 -o addr show eth0 | awk '{ print $4 }'; ip route show default
}
try 0 0; try 1 0; try 0 1
try 0 0 198.51.100.5/24
try 0 1 "" "src 192.0.2.10"
