# check
# 接收缓冲区里还有没读的数据时 close()，发的是 RST，先关闭的一方不留 TIME-WAIT；SO_LINGER 设为零秒也一样
import socket, struct, subprocess, time

def close_first(prepare, what):
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        client = socket.create_connection(("127.0.0.1", port))
        conn, _ = server.accept()
    prepare(client, conn)
    time.sleep(0.1)
    client.close()
    time.sleep(0.1)
    try:
        seen = f"read {conn.recv(10)!r}"
    except ConnectionResetError as error:
        seen = type(error).__name__
    conn.close()
    time.sleep(0.1)
    ss = ["ss", "-tanH", "dport", "=", str(port)]
    states = subprocess.check_output(ss, text=True).split()[:1]
    print(f"{what}: the peer sees {seen}, left behind: {states}")

linger = struct.pack("ii", 1, 0)
close_first(lambda client, conn: None, "ordinary close")
close_first(lambda client, conn: conn.send(b"x"), "close with unread data")
close_first(lambda client, conn: client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger), "SO_LINGER")
