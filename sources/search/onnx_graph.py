"""Strings the nodes and constants of an ONNX model together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import NodeProto, TensorProto, ValueInfoProto, helper, numpy_helper

CONTRIB = "com.microsoft"
_VERSION = 17


class Graph:
    """Collects nodes and constants; each method returns the name of what it added."""

    def __init__(self) -> None:
        self.nodes: list[NodeProto] = []
        self.constants: list[TensorProto] = []

    def constant(self, name: str, values: NDArray[np.float32] | NDArray[np.int8] | NDArray[np.int64]) -> str:
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def node(self, operation: str, inputs: Sequence[str], output: str, domain: str = "", **attributes: Any) -> str:
        self.nodes.append(helper.make_node(operation, inputs, [output], domain=domain, **attributes))
        return output

    def model(self, name: str, inputs: Sequence[ValueInfoProto], output: ValueInfoProto) -> bytes:
        """The serialised model."""
        whole = helper.make_model(
            helper.make_graph(self.nodes, name, inputs, [output], self.constants),
            opset_imports=[helper.make_opsetid("", _VERSION), helper.make_opsetid(CONTRIB, 1)],
        )
        whole.ir_version = 9
        return bytes(whole.SerializeToString())
