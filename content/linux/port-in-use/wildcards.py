# check
# ss 里的星号、[::] 与 0.0.0.0：双栈的占住 IPv4，IPV6_V6ONLY 的不占
import socket
import subprocess

for only in (0, 1):
    with socket.socket(socket.AF_INET6) as six, socket.socket() as four:
        six.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, only)
        six.bind(("::", 8000))
        six.listen()
        shown = subprocess.run(["ss", "-ltnH", "sport = :8000"], capture_output=True, text=True).stdout.split()[3]
        try:
            four.bind(("0.0.0.0", 8000))
            result = "bound"
        except OSError as e:
            result = e.strerror
        print(f"IPV6_V6ONLY {only}: ss shows {shown}; 0.0.0.0: {result}")
