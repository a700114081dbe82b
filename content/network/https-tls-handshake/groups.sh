# check
# OpenSSL 3.6 的缺省：TLS 1.3 有 3 个套件、密钥交换用 X25519MLKEM768；也可以用有限域的 ffdhe2048，组猜错就多一个来回；猜的 X25519 服务端支持，但它更想要客户端也会的 X25519MLKEM768，同样多一个来回
openssl version
openssl ciphers -s -tls1_3
openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 30 \
  -subj /CN=localhost -addext subjectAltName=DNS:localhost 2>log
handshake() {
  until openssl s_client -connect localhost:8443 -CAfile cert.pem "$@" -msg </dev/null >log 2>&1; do sleep 0.1; done
  echo "options of the client: $*"
  grep -oE 'Negotiated.*|(ClientHello|ServerHello)$|TLSv1.., Cipher is .*' log
}
openssl s_server -accept 8443 -cert cert.pem -key key.pem -www -quiet >server.log 2>&1 &
server=$!
handshake
handshake -groups ffdhe2048
handshake -groups X25519:P-256
handshake -groups '*X25519:X25519MLKEM768'    # 星号：只为它附上临时公钥
kill $server
wait $server 2>/dev/null
openssl s_server -accept 8443 -cert cert.pem -key key.pem -www -quiet -groups P-256 >server.log 2>&1 &
server=$!
handshake -groups X25519:P-256
kill $server
